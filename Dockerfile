# The paper in a container, with a PostgreSQL of its own or the one that DATABASE_URL names. It builds the site at its first
# start, since the pages of a build show what its database holds; /data keeps everything that is not code.
FROM node:24-bookworm-slim
WORKDIR /paper
COPY package.json package-lock.json ./
RUN npm ci && npm cache clean --force
COPY . .
RUN mkdir -p /data .next && chown node:node /paper /data .next
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=5m CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/api/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1))"]
# Not through npm, which would stand between the signals and the paper; twenty seconds are enough for an orderly end.
CMD ["node", "server.ts"]
