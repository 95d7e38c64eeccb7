/** Style sheets are the bundler's: importing one is a side effect. */
declare module "*.css";
