# Draws docs/story.svg from a run of `npm start`; --check only tells whether the one that is there is fresh.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh

mode=write
case "$*" in
  '') ;;
  --check) mode=check ;;
  *) misused "It takes --check alone, not $*" ;;
esac

sh scripts/build.sh >&2
sh scripts/setup.sh python
. scripts/copy.sh

# A pipe has no colours by itself.
env -u NO_COLOR FORCE_COLOR=1 node --import tsx local/start.ts >"$copy/run"
node --import tsx scripts/picture/main.ts <"$copy/run" >"$copy/screen"
.venv/bin/python -B scripts/picture/draw.py <"$copy/screen" >"$copy/story.svg"

if [ "$mode" = write ]; then
  cp "$copy/story.svg" docs/story.svg
  echo docs/story.svg
elif ! cmp -s "$copy/story.svg" docs/story.svg; then
  echo 'docs/story.svg is not what npm start shows. Run: npm run picture' >&2
  exit 1
fi
