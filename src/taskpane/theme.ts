import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The product's one accent, from dark to light; 80 is the blue of tier 3S. */
const BRAND: BrandVariants = {
  10: "#03131D",
  20: "#06202F",
  30: "#082C42",
  40: "#093853",
  50: "#0A4365",
  60: "#0B4C74",
  70: "#0B5380",
  80: "#0B5A8A",
  90: "#2A73A3",
  100: "#55A3D6",
  110: "#6BAEDB",
  120: "#86BDE2",
  130: "#9FCBE9",
  140: "#B8D9F0",
  150: "#D2E7F6",
  160: "#EAF4FB",
};

export const LIGHT: Theme = createLightTheme(BRAND);
export const DARK: Theme = createDarkTheme(BRAND);
