import { describe, expect, it } from 'vitest';

import { spreadOut } from '../../../src/reports/pictures/day-scale.ts';
import { drawPng } from '../../../src/reports/pictures/draw-png.ts';
import { fittedText, textWidth } from '../../../src/reports/pictures/font.ts';
import { pictureSvg } from '../../../src/reports/pictures/picture-svg.ts';
import { LONG_WORDS as LONG, row, timeline } from '../support/a-timeline.ts';

describe('a picture', () => {
  it('has what people wrote as words alone, cut with … where there is no room', () => {
    const { svg } = pictureSvg(timeline([row(1, '<script>&"'), row(2, LONG)]), 'sv');

    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&#60;script&#62;&#38;&#34;');
    expect(svg).toMatch(/>Förslag på mål[^<]*…</u);
    expect(svg).toContain('i dag');
  });

  it('grows with its rows and not in width', () => {
    const few = pictureSvg(timeline([row(1, LONG)]), 'en');
    const many = pictureSvg(timeline(Array.from({ length: 12 }, (_, at) => row(at, LONG))), 'en');

    expect(few.width).toBe(390);
    expect(many.width).toBe(390);
    expect(many.height).toBeGreaterThan(few.height + 400);
  });

  it('is drawn as PNG with the font that is shipped', async () => {
    const png = Buffer.from(await drawPng(pictureSvg(timeline([row(1, LONG)]), 'sv')));

    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(780);
    // Without a font the words would leave nothing but lines.
    expect(png.byteLength).toBeGreaterThan(15_000);
  });
});

describe('words in a picture', () => {
  it('are measured by the font', () => {
    expect(textWidth('il', 12)).toBeLessThan(textWidth('åö', 12));
    expect(textWidth('åö', 12, 'bold')).toBeGreaterThan(textWidth('åö', 12));
    expect(textWidth(fittedText(LONG, 100, 12), 12)).toBeLessThanOrEqual(100);
    expect(fittedText('kort', 100, 12)).toBe('kort');
  });

  it('stand apart where their days are close, and before the meeting', () => {
    expect(spreadOut([10, 12, 90], { apart: 15, end: 100 })).toEqual([10, 25, 90]);
    expect(spreadOut([95, 98], { apart: 15, end: 100 })).toEqual([85, 100]);
  });
});
