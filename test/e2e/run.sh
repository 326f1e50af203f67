#!/usr/bin/env bash
# Packs the package, installs the tarball in an empty project, and uses it as its users do: the command, the library,
# the exit status, the files that ship. The last line is `N passed, N failed`.
set -u
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd) || exit 1
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
unset LC_ALL LC_MESSAGES
export NO_COLOR=1 LANG=C.UTF-8 npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false

passed=0
failed=0

# check NAME COMMAND...: one pass or fail, by exit status; the output is shown where it failed.
check() {
  local name=$1 output
  shift
  if output=$("$@" 2>&1); then
    passed=$((passed + 1))
    printf 'ok    %s\n' "$name"
  else
    failed=$((failed + 1))
    printf 'FAIL  %s\n%s\n' "$name" "$output" | head -n 40
  fi
}

# ends STATUS COMMAND...: whether a command ends with that status and shows no stack trace.
ends() {
  local wanted=$1 status text
  shift
  text=$("$@" 2>&1)
  status=$?
  printf '%s\n(status %s, expected %s)\n' "$text" "$status" "$wanted"
  [ "$status" -eq "$wanted" ] && ! grep -qE '^ +at .+:[0-9]+:[0-9]+\)?$' <<<"$text"
}

# says PATTERN COMMAND...: whether a command prints something that matches.
says() {
  local pattern=$1 text
  shift
  text=$("$@" 2>&1)
  printf '%s\n(expected /%s/)\n' "$text" "$pattern"
  grep -qE "$pattern" <<<"$text"
}

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

pack() { (cd "$root" && npm pack --pack-destination "$scratch" --loglevel=error); }
check 'npm pack' pack
tarball=$(ls "$scratch"/doclint-*.tgz 2>/dev/null | head -n 1)
project=$scratch/project
mkdir "$project" && cd "$project" || exit 1
echo '{ "name": "project", "private": true, "type": "module" }' >package.json
check 'npm install of the tarball' npm install --prefer-offline --loglevel=error "$tarball"
[ -e node_modules/.bin/doclint ] || finish
doclint=node_modules/.bin/doclint

cat >good.txt <<'TEXT'
关于开展水库检修的通知
各乡镇人民政府：
县水利局4月底前检修21座水库。
TEXT
{
  printf '在全县工作会议上的讲话\n同志们：\n'
  for _ in $(seq 14); do printf '要高度重视，加强领导，狠抓落实，确保各项工作再上新台阶。\n'; done
} >weak.txt
printf 'a\0b' >binary.txt
mkdir broken && printf 'rulez:\n' >broken/doclint.yaml && cp good.txt broken/

check 'npx doclint runs' says '通过' npx --no-install doclint good.txt
check 'it shows what to change first' says '先改什么' "$doclint" weak.txt
check 'it speaks English when asked' says 'What to change first' "$doclint" --locale en weak.txt
check 'status 0 where every draft passes' ends 0 "$doclint" good.txt
check 'status 1 where a draft fails' ends 1 "$doclint" good.txt weak.txt
check 'status 2 for a missing file' ends 2 "$doclint" no.txt
check 'status 2 for a binary file' ends 2 "$doclint" binary.txt
check 'status 2 for an unknown option' ends 2 "$doclint" --foramt json good.txt
check 'status 2 for a broken configuration' ends 2 "$doclint" broken/good.txt
check '2 beats 1' ends 2 "$doclint" weak.txt no.txt
check 'a mistake in the configuration has its place' says 'broken/doclint.yaml:1:1.*rules' "$doclint" broken/good.txt
check 'Markdown is read' says 'note.md' bash -c "sed '1s/^/# /' weak.txt >note.md; $doclint note.md"
check 'standard input is read' says 'draft.md' bash -c "$doclint --stdin-filename draft.md - <note.md"
check 'a closed pipe is no error' ends 0 bash -c "$doclint --all weak.txt weak.txt | head -n 1; exit 0"
if [ -e /dev/full ]; then
  check 'a full disk ends with 2' ends 2 bash -c "$doclint --all weak.txt >/dev/full"
else
  echo 'skipped: a full disk (no /dev/full here)'
fi
check 'rules are listed' says 'fresh/stock-phrase' "$doclint" rules
check 'a rule is explained' says 'short/long-sentence' "$doclint" explain short/long-sentence
check 'the help and the version' says '^[0-9]+\.[0-9]+\.[0-9]+' "$doclint" --version
check 'init writes a configuration' ends 0 "$doclint" init
check 'init overwrites none' ends 2 "$doclint" init
check 'what init wrote can be used' ends 0 "$doclint" good.txt

cat >json.js <<'JS'
import { readFileSync } from 'node:fs'
const { version, files, summary } = JSON.parse(readFileSync(0, 'utf8'))
const [file] = files
const source = readFileSync(file.path, 'utf8')
const wrong = file.diagnostics.filter(({ start, end, quote }) => source.slice(start.offset, end.offset) !== quote)
if (version !== 1 || summary.failed !== 1 || file.diagnostics.length === 0 || wrong.length > 0) process.exit(1)
JS
check 'JSON comes whole and its quotes are in place' bash -c "$doclint --format json weak.txt | node json.js"

cat >sarif.js <<'JS'
import { readFileSync } from 'node:fs'
const { version, runs } = JSON.parse(readFileSync(0, 'utf8'))
const [{ results, artifacts }] = runs
if (version !== '2.1.0' || results.length === 0 || artifacts[0].location.uri !== encodeURIComponent('弱.txt')) process.exit(1)
JS
cp weak.txt 弱.txt
check 'SARIF comes whole and its URIs are encoded' bash -c "$doclint --format sarif 弱.txt | node sarif.js"
check 'NDJSON is a line a draft and a summary' bash -c "[ \"\$($doclint --format ndjson good.txt weak.txt | wc -l)\" -eq 3 ]"
check 'workflow commands give the verdict' says '^::error file=弱.txt,title=doclint::未通过' "$doclint" --format github 弱.txt
check 'rules are timed' says '^规则 +毫秒' "$doclint" --timing good.txt
check 'a draft is explained' says 'fresh/stock-phrase' "$doclint" explain weak.txt

cat >library.js <<'JS'
import { createLinter, lint } from 'doclint'
import { defineRule } from 'doclint/rule'
import { readFileSync } from 'node:fs'
const source = readFileSync('weak.txt', 'utf8')
const { passed, diagnostics } = await lint({ uri: 'weak.txt', source })
const off = await lint({ uri: 'weak.txt', source }, { rules: { 'fresh/*': 'off' } })
const again = await createLinter({ genre: 'notice' }).lint({ uri: 'weak.txt', source })
const refused = await lint({ uri: 'a.txt', source }, { rulez: {} }).catch((error) => error)
const sound = [
  passed === false,
  diagnostics.length > 0,
  !off.diagnostics.some(({ rule }) => rule.startsWith('fresh/')),
  again.document.genre === 'notice',
  refused instanceof TypeError,
  typeof defineRule === 'function',
]
console.log(sound)
process.exit(sound.every(Boolean) ? 0 : 1)
JS
check 'the library is imported and used' node library.js
check 'the schemas ship' node -e "for (const name of ['doclint', 'report']) JSON.parse(require('node:fs').readFileSync('node_modules/doclint/schema/' + name + '.schema.json'))"
check 'nothing else is installed with it' bash -c '[ "$(ls node_modules | wc -l)" -eq 1 ]'
check 'the sources do not ship' bash -c '[ ! -e node_modules/doclint/src ] && [ ! -e node_modules/doclint/rules ]'

finish
