# shellcheck shell=bash
# What every script here starts with: where the repository is, what the tools need in the environment, and how to
# say things. Sourced, never run: `source "$(dirname "${BASH_SOURCE[0]}")/env.sh"`.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
cd "$root" || exit 1
logs="$root/build/logs"

# Debian's em++ optimises with Node programs that live here; a Node from elsewhere does not look there by itself.
case ":${NODE_PATH:-}:" in
  *:/usr/share/nodejs:*) ;;
  *) export NODE_PATH="${NODE_PATH:+$NODE_PATH:}/usr/share/nodejs" ;;
esac

say() { printf '%s\n' "$*"; }

# fail MESSAGE: why it stops, on stderr, and stop.
fail() {
  printf 'career-guide: %s\n' "$*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Shows that the script is alive while it waits: each second on a terminal, every 20 s elsewhere. Ends by itself when
# the script is gone, since a background job does not see the Ctrl-C that stopped it.
tick() {
  local label="$1" started=$SECONDS told=$SECONDS
  while sleep 1 && kill -0 $$ 2>/dev/null; do
    if [ -t 1 ]; then
      printf '\r  %s … %d s ' "$label" $((SECONDS - started))
    elif [ $((SECONDS - told)) -ge 20 ]; then
      told=$SECONDS
      say "  $label … $((SECONDS - started)) s"
    fi
  done
}

# run_logged LABEL NAME COMMAND…: runs the command with its output in build/logs/NAME.log and says how long it took.
# On failure it shows the end of the log and returns the command's status.
run_logged() {
  local label="$1" log="$logs/$2.log" status=0 started=$SECONDS ticker
  shift 2
  mkdir -p "$logs"
  tick "$label" &
  ticker=$!
  "$@" >"$log" 2>&1 </dev/null || status=$?
  kill "$ticker" 2>/dev/null || true
  wait "$ticker" 2>/dev/null || true
  [ -t 1 ] && printf '\r\033[K'
  if [ "$status" -eq 0 ]; then
    say "  $label: done in $((SECONDS - started)) s"
  else
    say "  $label: failed after $((SECONDS - started)) s; the end of ${log#"$root"/}:"
    tail -n 40 "$log" | sed 's/^/    /'
  fi
  return "$status"
}
