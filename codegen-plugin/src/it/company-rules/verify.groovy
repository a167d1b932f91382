List<String> log = new File(basedir, 'build.log').readLines()
assert log.any { it.endsWith("errors.yaml:7:3: error: 'broken' has no owner [acme-owned-errors]") }
assert log.any { it.endsWith(': 1 error in the error catalog -> [Help 1]') }
assert log.every { !it.startsWith('\tat ') }
