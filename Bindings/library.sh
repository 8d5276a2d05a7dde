# Builds the C interface, alone or with a program's own objects, as one shared library that needs no Swift.
# To be sourced by the build scripts of the bindings, in the root of the package.
#
#   build_library OUTPUT "SYMBOL ..." [LINKER-ARGUMENT ...]
#
# OUTPUT exports the symbols and nothing else; the arguments, such as objects, go to the linker. Needs a Swift
# toolchain and binutils. Set ICU=1 to segment text that is neither Thai nor Latin by the system's ICU, which the
# library then needs where it runs.

scratch=.build-c
# Beside the Swift compiler, also where that is reached by a link.
clang="$(dirname "$(readlink -f "$(command -v swift)")")/clang"

fail() { echo "FAILED: $1" >&2; exit 1; }

build_library() {
  local output="$1" symbols="$2" exports="$PWD/$scratch/exports.map" traits=(--disable-default-traits)
  local built="$scratch/release/libThaiTextC.so"
  shift 2
  if [ "${ICU:-0}" = 1 ]; then traits=(--traits ICU); fi
  mkdir -p "$scratch"
  {
    printf '{\n  global:\n'
    printf '    %s;\n' $symbols
    printf '  local: *;\n};\n'
  } > "$exports"
  local compiler=(
    -static-stdlib -use-ld=lld -Xfrontend -function-sections -Xfrontend -disable-reflection-metadata)
  local linker=(
    "--version-script=$exports" --exclude-libs=ALL
    # What unloading would leave is not freed, so it is never unloaded.
    -z nodelete
    # Small: see runtime.c and runtime.ld.
    -O2 --gc-sections --icf=all --wrap=_swift_stdlib_getScalarName --no-eh-frame-hdr "$PWD/Bindings/C/runtime.ld"
    "$@")
  # A changed list of exports alone does not link again.
  rm -f "$built"
  THAITEXT_WITHOUT_STREAMS=1 swift build -c release "${traits[@]}" --product ThaiTextC --scratch-path "$scratch" \
    "${compiler[@]/#/-Xswiftc=}" "${linker[@]/#/-Xlinker=}" >&2
  cp "$built" "$output"
  strip --strip-unneeded "$output"
  check_library "$output" "$symbols"
}

check_library() {
  local library="$1" exported section segment
  exported="$(nm -D --defined-only "$library" | awk '{ print $3 }' | sort -u)"
  [ "$exported" = "$(tr -s ' ' '\n' <<< "$2" | sort -u)" ] || fail "$library exports something else: $exported"
  # The images must be shared by all processes: in a segment that is only read.
  section="$(readelf -SW "$library" | grep -E ' \.thaitext_data ')" || fail "the data has no section"
  if grep -qE ' WA? ' <<< "$section"; then fail "the data can be written to: $section"; fi
  segment="$(readelf -lW "$library" | awk '
    $1 ~ /^(LOAD|PHDR|DYNAMIC|GNU_|NOTE|TLS|INTERP)/ { flags[count++] = $1 " " substr($0, index($0, $6) + length($6)) }
    / \.thaitext_data/ { print flags[$1 + 0]; exit }')"
  if ! grep -qE ' R +0x' <<< "$segment"; then fail "the data is in a segment that is not only read: $segment"; fi
  echo "$library: $(stat -c %s "$library") bytes, $(wc -l <<< "$exported") functions, needs $(readelf -d "$library" | grep -oP 'NEEDED.*\[\K[^]]+' | tr '\n' ' ')"
}
