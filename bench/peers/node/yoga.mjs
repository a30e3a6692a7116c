// GraphQL Yoga on Node's own HTTP server, with its usual caches of parsed and validated documents.
import { createServer } from "node:http";
import { createSchema, createYoga } from "graphql-yoga";
import { context, resolvers, typeDefs } from "./schema.mjs";

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  context: ({ request }) => context(request.headers.get("authorization")),
  graphiql: false,
  landingPage: false,
  logging: false,
});
createServer(yoga).listen(Number(process.env.PORT), "127.0.0.1");
