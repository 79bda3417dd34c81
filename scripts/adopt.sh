# Reads a user pool, and writes what CloudFormation needs to import its users; changes nothing.
set -eu
cd "$(dirname "$0")/.."
. scripts/help.sh
takes '--user-pool-id --region --filter --leave-out --type-name --out --bucket --stack-name --endpoint' "$@"
sh scripts/setup.sh
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true
exec node --import tsx adopt/main.ts "$@"
