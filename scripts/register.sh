# Packages the type, then registers it with the AWS CLI by the template that comes with the package.
set -eu
cd "$(dirname "$0")/.."
. scripts/command.sh
. scripts/type-name.sh

# The one option that takes no value.
dry=''
for argument in "$@"; do
  shift
  case $argument in
    --dry-run) dry=$argument ;;
    *) set -- "$@" "$argument" ;;
  esac
done
takes '--type-name --bucket --region' "$@"
type=$(given --type-name "$@")
[ -n "$type" ] || misused 'It needs --type-name, such as Acme::Cognito::UserPoolUser'
must_be_own_name "$type"
bucket=$(given --bucket "$@")
case $bucket in
  '') misused 'It needs --bucket, a bucket of yours in the Region' ;;
  *[!a-z0-9.-]*) misused "--bucket takes the name of a bucket alone, of lower-case letters, digits, dots and hyphens, not '$bucket'" ;;
esac

if [ -z "$dry" ] && ! command -v aws >/dev/null; then
  echo 'The AWS CLI is not here: there is no aws on the PATH. Install it (https://aws.amazon.com/cli/),
or run this with --dry-run and give what it prints to somebody who has it.' >&2
  exit 1
fi

sh scripts/package.sh --type-name "$type" >&2
exec node --import tsx scripts/register/main.ts "$@" $dry
