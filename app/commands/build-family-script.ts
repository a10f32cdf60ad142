import { buildFamilyScript } from "./family-script.ts";

await buildFamilyScript({ assets: "public/build", familyScript: "build/family-script.json" });
