# shellcheck shell=bash
# Sourced by setup, run and test: one clear line for each step; what the tools print goes to a log.

famn_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
famn_log=$famn_root/build/log/$(basename "$0").log

# Shared by clones: with paths relative to the checkout, a second clone finds what the first one compiled.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$famn_root} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR:-1}

say() { printf 'Famn: %s\n' "$*"; }
complain() { printf 'Famn: %s\n' "$*" >&2; }
give_up() {
    complain "$@"
    exit 1
}

start_log() {
    mkdir -p "$(dirname "$famn_log")" || give_up "cannot write in $famn_root/build: the checkout must be yours to build in."
    : >"$famn_log"
}

# step "what it does" COMMAND...: says it, runs it, and shows the log's last lines when it fails.
step() {
    local what=$1 status=0 begin=$SECONDS
    shift
    say "$what ..."
    printf '\n== %s: %s\n' "$what" "$*" >>"$famn_log"
    "$@" >>"$famn_log" 2>&1 || status=$?
    if [ "$status" -ne 0 ]; then
        complain "$what FAILED after $((SECONDS - begin)) s. The last lines of $famn_log:"
        # Without the compiler's command lines: they say nothing and fill the screen.
        awk 'length < 500' "$famn_log" | tail -n 25 | sed 's/^/    /' >&2
    fi
    return "$status"
}

# configure PRESET FOLDER [ALSO_GOOD]: runs CMake only where nothing (or something older) was configured. A folder that
# was configured with the preset ALSO_GOOD is left as it is, so that run and test do not undo each other's work.
configure() {
    local preset=$1 folder=$famn_root/$2 also=${3:-$1} stamp wanted
    stamp=$folder/famn-preset
    wanted="$(cksum <"$famn_root/CMakePresets.json") ${FAMN_SQLCIPHER_ROOT:-} $famn_root"
    if [ -f "$folder/build.ninja" ] && [ -f "$stamp" ]; then
        case $(cat "$stamp") in
        "$preset $wanted" | "$also $wanted") return 0 ;;
        esac
    fi
    local options=()
    if [ -n "${FAMN_SQLCIPHER_ROOT:-}" ]; then
        options+=("-DFAMN_SQLCIPHER_ROOT=$FAMN_SQLCIPHER_ROOT")
    fi
    # A folder copied from elsewhere holds another folder's paths, which CMake refuses.
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$famn_root" "$folder/CMakeCache.txt"; then
        options+=(--fresh)
    fi
    step "configuring ($preset)" cmake -S "$famn_root" --preset "$preset" ${options[@]+"${options[@]}"} || return 1
    printf '%s\n' "$preset $wanted" >"$stamp"
}
