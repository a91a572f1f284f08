# Bevaka as a container: an ordinary user, a root that may be read-only, and what it runs with alone.
# Its data lie in /data; `docs/operations.md` says how it is run, backed up and upgraded.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/slack-sandbox/package.json packages/slack-sandbox/
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY build-when-needed.mjs manifest.yml .env.example LICENSE ./
COPY build build
COPY packages packages
COPY src src
RUN node build-when-needed.mjs

FROM node:24-bookworm-slim
ENV NODE_ENV=production
ENV BEVAKA_DATA_DIR=/data
ENV BEVAKA_HOST=0.0.0.0
ENV BEVAKA_HTTP_PORT=8080
WORKDIR /app
COPY --from=build /app /app
RUN mkdir --parents /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
