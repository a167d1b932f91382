List<List<String>> runs = []
new File(basedir, 'build.log').eachLine { line ->
    if (line.contains('Scanning for projects')) {
        runs << []
    }
    if (runs) {
        runs.last() << line
    }
}
int count = runs.size()
assert count == 8
boolean traced = runs.any { run -> run.any { it.startsWith('\tat ') } }
assert !traced
boolean blind = runs.any { run -> run.any { it.contains('No earlier release') } }
assert !blind

String unanswered = 'the versions of com.example:cafe-errors cannot be found: '
assert runs[0].any { it.startsWith("pom.xml: error: $unanswered") && it.endsWith('[baseline-unanswered]') }
assert runs[1].any { it.startsWith("pom.xml: error: $unanswered") && it.endsWith('[baseline-unanswered]') }
assert runs[2].any { it.contains("pom.xml: warning: $unanswered") && it.endsWith('[baseline-not-compared]') }
assert runs[2].contains('[INFO] Nothing was compared: the earlier version is out of reach')

assert runs[4].contains('[INFO] cafe 1.0.0 to 1.2.0: no changes')
assert runs[6].contains('[INFO] cafe 1.1.0 to 1.2.0: no changes')
assert runs[7].contains('[INFO] cafe 1.1.0 to 1.2.0: no changes')
assert runs[7].any { it.contains('pom.xml: warning: later versions than 1.1.0 may exist: ') && it.endsWith('[baseline-incomplete]') }
