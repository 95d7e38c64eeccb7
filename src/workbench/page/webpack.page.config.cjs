const path = require("path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const ROOT = path.resolve(__dirname, "../../..");

/** The workbench's page. It is served on this machine only, so it is not minified: it builds faster and reads better. */
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
  optimization: { minimize: false },
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
