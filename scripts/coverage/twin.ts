// Bundles the handlers into build/twin/ as what ships is bundled, but so that what ran of it leads back to src.
import { build } from 'esbuild';
import { BUNDLED } from '../bundle/options';
import { tellFailure } from '../tell-failure';

build({
  ...BUNDLED,
  outdir: 'build/twin',
  minify: false,
  sourcemap: 'linked',
  // Every process reads the map, and only this project has the sources.
  sourcesContent: false,
}).catch(tellFailure);
