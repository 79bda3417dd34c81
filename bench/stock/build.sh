# Makes build/TypeFunction/ as `sam build` does with the plugin's template: dist/ and the installed packages.
set -eu
cd "$(dirname "$0")"
out=build/TypeFunction
if [ ! -f build/.installed ] || [ package-lock.json -nt build/.installed ]; then
  mkdir -p "$out"
  cp package.json package-lock.json "$out"
  (cd "$out" && npm ci --no-audit --no-fund) >&2
  touch build/.installed
fi
../../node_modules/.bin/esbuild handlers.ts --bundle --packages=external --platform=node \
  --format=cjs --target=node20 --outfile="$out/dist/handlers.js" --log-level=warning \
  --tsconfig-raw='{"compilerOptions":{"experimentalDecorators":true,"useDefineForClassFields":false}}'
