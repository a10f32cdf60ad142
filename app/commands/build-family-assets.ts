import { buildFamilyAssets } from "./family-assets.ts";

await buildFamilyAssets({ assets: "public/build", server: "build" });
