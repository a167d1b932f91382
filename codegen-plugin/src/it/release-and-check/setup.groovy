// An earlier run of this test has released to the same local repository.
new File(localRepositoryPath, 'com/example/shop-errors').deleteDir()
return true
