# Makes dist/ in build/TypeFunction/, beside the installed packages, as `sam build` does with the plugin's template.
set -eu
cd "$(dirname "$0")"
../../node_modules/.bin/esbuild handlers.ts --bundle --packages=external --platform=node \
  --format=cjs --target=node20 --outfile=build/TypeFunction/dist/handlers.js --log-level=warning \
  --tsconfig-raw='{"compilerOptions":{"experimentalDecorators":true,"useDefineForClassFields":false}}'
