# Follows every link of every page: to files, and to headings in this page and in others. Offline.
set -eu
cd "$(dirname "$0")/.."
sh scripts/setup.sh packages

# Pages are wherever somebody put one, but not where something is installed or built.
pages=$(find . -name '*.md' -not -path '*/node_modules/*' -not -path '*/build/*' \
  -not -path './.venv/*' -not -path './.node22/*' -not -path './.mutation/*' -not -path './.git/*')
node_modules/.bin/remark --no-config --no-stdout --no-color --quiet --frail \
  --use "remark-validate-links=repository:false,root:\"$PWD\"" $pages
if grep -nE '<(a|img)[ >]' $pages; then
  echo 'A link in HTML is not followed: write it in Markdown.' >&2
  exit 1
fi
