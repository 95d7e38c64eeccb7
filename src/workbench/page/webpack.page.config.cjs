const path = require("path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const ROOT = path.resolve(__dirname, "../../..");

/** The workbench's page. It is served on this machine only: minifying is for dropping what nobody imports. */
module.exports = {
  mode: "production",
  devtool: false,
  target: ["web", "es2022"],
  context: ROOT,
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(ROOT, ".cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
  entry: { page: path.join(__dirname, "index.tsx") },
  output: { path: path.join(ROOT, ".cache/page"), clean: true, filename: "[name].js", publicPath: "/" },
  optimization: {
    // Packages apart from our own code: a change of ours then leaves theirs as minified before.
    splitChunks: { chunks: "all" },
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { mangle: false },
        extractComments: false,
      }),
    ],
  },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  performance: { hints: false },
  plugins: [
    new HtmlWebpackPlugin({
      template: path.join(__dirname, "index.html"),
      favicon: path.join(ROOT, "assets/icon-32.png"),
    }),
  ],
};
