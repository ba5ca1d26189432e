# Keys by their place on the keyboard, so that the layout matters. Sourced after lib.sh, whose press
# and type_text it replaces; $layout is set by use_layout.

# Where each letter is; Kazakh has the Russian letters on the same keys.
declare -A key_of
place() { # FIRST_KEY LETTERS
  local key=$1 letter
  while read -r -n1 letter; do
    [ -z "$letter" ] || key_of[$letter]=$key
    key=$((key + 1))
  done <<<"$2"
}
place 24 qwertyuiop; place 38 asdfghjkl; place 52 zxcvbnm
place 24 йцукенгшщзхъ; place 38 фывапролджэ; place 52 ячсмитьбю
place 10 1234567890
key_of[" "]=65 key_of[Tab]=23 key_of[Enter]=36 key_of[Down]=116 key_of[Up]=111 key_of[Home]=110
key_of[Esc]=Escape # the number 9 would be the digit's name
key_of[Ctrl]=37 key_of[Shift]=50 key_of[Alt]=64 key_of[Menu]=135
key_of[F1]=67 key_of[F2]=68 key_of[F3]=69 key_of[F6]=72
key_of[comma]=59 key_of[slash]=61 key_of[semicolon]=47 key_of[bar]=51

# press Ctrl Shift h: held one after the other, released the other way round. The X server keeps the
# order of keys, so that a slow program only comes later to them.
press() {
  struck=()
  chord "$@"
  xdotool "${struck[@]}"
}
# chord KEY...: adds them to what is struck next, all in one go.
chord() {
  local up=() name
  for name in "$@"; do
    struck+=(keydown "${key_of[$name]}")
    up=(keyup "${key_of[$name]}" "${up[@]}")
  done
  struck+=("${up[@]}" sleep 0.02)
  keys=$((keys + $#))
}
# strike Tab Tab Enter: one after the other.
strike() { local name; for name in "$@"; do press "$name"; done; }

# The signs that are not where the American layout has them.
chord_of_sign() {
  case $layout$1 in
    ru,) chord Shift slash ;;
    ru\;) chord Shift 4 ;;
    kz*,) chord 6 ;;
    kz*\;) chord Shift 6 ;;
    *,) chord comma ;;
    *\;) chord semicolon ;;
    *\|) chord Shift bar ;;
    *\<) chord Shift comma ;;
  esac
}
type_text() {
  local rest=$1 one
  struck=()
  while [ -n "$rest" ]; do
    one=${rest:0:1}
    case $one in
      [\;,\|\<]) chord_of_sign "$one" ;;
      [[:upper:]]) chord Shift "${one,,}" ;;
      *) chord "$one" ;;
    esac
    rest=${rest:1}
  done
  xdotool "${struck[@]}"
}

# use_layout LAYOUT: and whether its people write Cyrillic.
use_layout() {
  layout=$1
  case $layout in ru | kz*) cyrillic=1 ;; *) cyrillic= ;; esac
  setxkbmap -layout "$layout"
  sleep 0.5
}
# Nobody writes Latin words on an Arabic layout: its keys open and close, the words are typed on the
# other one. Choosing it is not counted.
to_latin() { [ "$layout" != ara,us ] || { setxkbmap -layout us,ara; sleep 0.3; }; }
to_own() { [ "$layout" != ara,us ] || { setxkbmap -layout ara,us; sleep 0.3; }; }
