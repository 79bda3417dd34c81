# Sourced: `patiently WHAT COMMAND…` runs a command, and tells on a terminal how long it has taken so far.
patiently() {
  what=$1
  shift
  ticking=''
  if [ -t 2 ]; then
    # It ends with the command that began it: Ctrl-C does not reach what runs in the background.
    (
      sleep 2
      seconds=2
      while kill -0 $$ 2>/dev/null; do
        printf '\r%s: %s s' "$what" "$seconds" >&2
        sleep 1
        seconds=$((seconds + 1))
      done
    ) &
    ticking=$!
  fi
  status=0
  "$@" || status=$?
  if [ -n "$ticking" ]; then
    kill "$ticking"
    wait "$ticking" 2>/dev/null || :
    printf '\r\033[K' >&2
  fi
  return "$status"
}
