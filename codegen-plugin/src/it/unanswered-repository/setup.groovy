// An earlier run of this test has left what it fetched.
new File(localRepositoryPath, 'com/example/cafe-errors').deleteDir()
return true
