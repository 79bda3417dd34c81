# Reads a user pool, and writes what CloudFormation needs to import its users; changes nothing.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
. scripts/type-name.sh
takes '--user-pool-id --region --filter --leave-out --type-name --out --bucket --stack-name --endpoint' "$@"
type=$(given --type-name "$@")
[ -z "$type" ] || must_be_own_name "$type"
sh scripts/setup.sh packages
exec node --import tsx adopt/main.ts "$@"
