// The diagnostics stand in the log as the compiler of the catalog gives them, one block, and nothing else is said.
List<String> log = new File(basedir, 'build.log').readLines()
int start = log.findIndexOf { it == '[ERROR] ' }
List<String> expected = new File(basedir, 'expected.txt').readLines()
assert log.subList(start + 1, start + 1 + expected.size()) == expected
assert log.any { it.endsWith(': 3 errors in the error catalog -> [Help 1]') }
assert log.every { !it.startsWith('\tat ') && !it.contains('Exception:') }
