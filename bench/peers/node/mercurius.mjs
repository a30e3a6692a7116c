// Mercurius on Fastify; with JIT=1 operations are compiled by graphql-jit from the first request on.
import Fastify from "fastify";
import mercurius from "mercurius";
import { context, resolvers, typeDefs } from "./schema.mjs";

const app = Fastify();
app.register(mercurius, {
  schema: typeDefs,
  resolvers: { ...resolvers, Node: { resolveType: (found) => found.__typename } },
  context: (request) => context(request.headers.authorization),
  jit: process.env.JIT === "1" ? 1 : 0,
  graphiql: false,
});
await app.listen({ host: "127.0.0.1", port: Number(process.env.PORT) });
