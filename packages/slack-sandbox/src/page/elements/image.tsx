import type { ImageBlock, ImageElement } from '@slack/types';

import { isSafeUrl } from '../mrkdwn/url.ts';
import { fileUrl } from '../tab/api.ts';
import { useSeen } from '../tab/seen.ts';

export function ImageElementView({ element }: { element: ImageElement }) {
  const { me } = useSeen();
  return <img class="image-small" src={imageSource(element, me.id)} alt={element.alt_text} />;
}

/** The address that an image is fetched from; none where it could be anything but a picture. */
export function imageSource(image: ImageElement | ImageBlock, person: string): string | undefined {
  if ('slack_file' in image)
    return 'id' in image.slack_file
      ? fileUrl(person, image.slack_file.id)
      : safe(image.slack_file.url);
  return safe(image.image_url);
}

const safe = (url: string): string | undefined => (isSafeUrl(url) ? url : undefined);
