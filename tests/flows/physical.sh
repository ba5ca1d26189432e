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

# press Ctrl Shift h: held one after the other, released the other way round.
press() {
  local down=() up=() name
  for name in "$@"; do
    down+=(keydown "${key_of[$name]}")
    up=(keyup "${key_of[$name]}" "${up[@]}")
  done
  xdotool "${down[@]}" "${up[@]}"
  keys=$((keys + $#))
  sleep 0.06
}
# strike Tab Tab Enter: one after the other.
strike() { local name; for name in "$@"; do press "$name"; done; }

# The signs that are not where the American layout has them.
type_sign() {
  case $layout$1 in
    ru,) press Shift slash ;;
    ru\;) press Shift 4 ;;
    kz*,) press 6 ;;
    kz*\;) press Shift 6 ;;
    *,) press comma ;;
    *\;) press semicolon ;;
    *\|) press Shift bar ;;
    *\<) press Shift comma ;;
  esac
}
type_text() {
  local rest=$1 one
  while [ -n "$rest" ]; do
    one=${rest:0:1}
    case $one in
      [\;,\|\<]) type_sign "$one" ;;
      [[:upper:]]) press Shift "${one,,}" ;;
      *) press "$one" ;;
    esac
    rest=${rest:1}
  done
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
