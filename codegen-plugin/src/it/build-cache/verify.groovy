List<String> runs = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
int count = runs.size()
assert count == 4

assert runs[0].contains('Generated 2 errors of sandboxes 1.0.0')
assert runs[1].contains('Skipping plugin execution (cached): error-contract:generate')
assert runs[3].contains('Generated 3 errors of sandboxes 1.0.0')

// What was released since, no file tells: the goal runs in a build from the cache too.
String compared = 'No earlier release of com.example:build-cache: nothing to compare with'
assert runs[0].contains(compared)
assert runs[1].contains(compared)
assert runs[3].contains(compared)

boolean cached = new File(basedir, 'target/classes/com/example/errors/CartGoneException.class').file
assert cached
