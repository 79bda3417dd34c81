# Runs the proofs of the promises as a whole, and writes docs/reliability.md with their figures.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
takes '--only' "$@"
sh scripts/setup.sh packages
exec node --import tsx scripts/reliability/main.ts "$@"
