# Prints the size in bytes of the zip that `cfn submit --dry-run` makes of the stock build.
set -eu
cd "$(dirname "$0")/../.."

# `cfn submit` empties build/ before it builds, so it works on a copy.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
trap 'exit 1' HUP INT TERM
cp -R aws-cognito-userpooluser.json resource-role.yaml inputs src "$copy"
sed -e 's|"handlers\.|"dist/handlers.|' \
  -e "s|\"buildCommand\": .*|\"buildCommand\": \"cp -R '$PWD/bench/stock/build' build \&\& echo built\"|" \
  .rpdk-config >"$copy/.rpdk-config"
root=$PWD
if ! (cd "$copy" && "$root/.venv/bin/cfn" submit --dry-run >output 2>&1); then
  cat "$copy/output" "$copy/rpdk.log" >&2
  exit 1
fi
wc -c <"$copy/aws-cognito-userpooluser.zip"
