# Sourced: $copy is an empty folder that goes when the script ends, and `cfn_in_copy ARGUMENTS…` runs cfn there,
# which empties folders before it writes, and leaves a log. What it says is in $copy/output, and shown where it fails.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
trap 'exit 1' HUP INT TERM
cfn=$PWD/.venv/bin/cfn
cfn_in_copy() {
  (cd "$copy" && "$cfn" "$@" >output 2>&1) || { cat "$copy/output" >&2; return 1; }
}
