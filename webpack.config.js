const fs = require("fs");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** What manifest.xml says in the source: the address of `webpack serve`, for sideloading. */
const DEV_URL = "https://localhost:3000/";

/** A reserved name (RFC 2606): a build without ADDIN_URL can be looked at, but reaches nobody's server. */
const PLACEHOLDER_URL = "https://addin.example.com/";

/**
 * The address that the production manifest names.
 *
 * @throws {Error} when ADDIN_URL is not https, has no "/" at its end, or is this machine.
 */
function addinUrl(given = process.env.ADDIN_URL || PLACEHOLDER_URL) {
  const url = URL.canParse(given) ? new URL(given) : null;
  const local = url && /^(localhost|127\.|\[::1\])/.test(url.hostname);
  if (!url || url.protocol !== "https:" || local || !given.endsWith("/") || url.search || url.hash)
    throw new Error(`ADDIN_URL must be a public https address that ends in "/", not "${given}".`);
  return url.href;
}

/** Puts another address in the place of DEV_URL; AppDomain carries it without the path. */
function manifestFor(source, address) {
  return source.replaceAll(DEV_URL, address).replaceAll(new URL(DEV_URL).origin, new URL(address).origin);
}

/** The certificate that `office-addin-dev-certs` installs on the developer's machine. */
async function developmentServer() {
  const certificates = require("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    static: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await certificates.getHttpsServerOptions() },
  };
}

/** Tells test/build of the latest build: what it complained of, and the files that a page fetches for each part. */
const tellParts = {
  apply(compiler) {
    compiler.hooks.done.tapPromise("tellParts", async (stats) => {
      const folder = path.resolve(__dirname, ".cache/built");
      await fs.promises.mkdir(folder, { recursive: true });
      const told = stats.toJson({ all: false, chunkGroups: true, errors: true, warnings: true });
      await fs.promises.writeFile(path.join(folder, "pane.json"), JSON.stringify(told));
    });
  },
};

/** `webpack --mode production` writes dist/; `webpack serve` is for sideloading into Excel. */
module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const address = production ? addinUrl() : DEV_URL;
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    target: ["web", "es2022"],
    cache: production ? false : { type: "filesystem", buildDependencies: { config: [__filename] } },
    entry: { taskpane: "./src/taskpane/index.tsx" },
    context: __dirname,
    output: {
      path: path.resolve(__dirname, "dist"),
      clean: true,
      filename: "[name].[contenthash:8].js",
      publicPath: "auto",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // Rooms of declarations only: what the pane does not name of them stays out of its bundle.
        {
          test: /[\\/]src[\\/](engine|locales|app|excel)[\\/]/,
          exclude: /\.worker\.ts$/,
          sideEffects: false,
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            sourceMaps: true,
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: !production } },
            },
          },
        },
      ],
    },
    // The page is small, and with its quotes on it can be read and checked as it is.
    optimization: { minimizeOptions: { html: false } },
    // The first paint has its own, stricter test (test/build): 250 KB gzip.
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "src/taskpane/help.html", to: "help.html" },
          { from: "assets/icon-*.png" },
          { from: "assets/ribbon/*.png" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (source) => manifestFor(source.toString(), address),
          },
        ],
      }),
      production && tellParts,
    ],
    ...(env.WEBPACK_SERVE && { devServer: await developmentServer() }),
  };
};
