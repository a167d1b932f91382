// A parent without a catalog of its own is passed over; both modules are generated side by side.
for (module in ['server', 'client']) {
    File classes = new File(basedir, "$module/target/classes")
    assert new File(classes, "com/example/$module/${module.capitalize()}BrokenException.class").file
    assert new File(classes, "META-INF/error-contract/$module/errors.yaml").file
}
String log = new File(basedir, 'build.log').text
assert log.contains('BUILD SUCCESS')
assert !log.contains('not marked')
// The server has nothing to read responses with, and the client has.
List<String> warnings = log.readLines().findAll { it.contains('[WARNING]') }
assert warnings.size() == 1
assert warnings[0].contains('No JSON parser is on the class path')
