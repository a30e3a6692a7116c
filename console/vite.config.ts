import { transformAsync } from "@babel/core";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Puts what relay-compiler made of each graphql`…` in its place. */
const relay: Plugin = {
  name: "relay",
  enforce: "pre",
  async transform(code, id) {
    if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes("graphql`")) return null;
    const made = await transformAsync(code, {
      filename: id,
      babelrc: false,
      configFile: false,
      sourceMaps: true,
      parserOpts: { plugins: ["typescript", "jsx"] },
      plugins: [["relay", { eagerEsModules: true, artifactDirectory: "src/__generated__" }]],
    });
    return made?.code ? { code: made.code, map: made.map ?? null } : null;
  },
};

// What `welkom serve` serves: files with a hash in their name, and a manifest that says which ones a page begins with.
export default defineConfig({
  base: "./",
  plugins: [relay, react()],
  build: {
    outDir: "../server/web/static/console",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    target: "es2023",
    rolldownOptions: { input: "src/main.tsx" },
  },
});
