assert new File(basedir, 'target/classes/module-info.class').file
assert new File(basedir, 'target/classes/com/example/errors/SandboxNotFoundException.class').file
