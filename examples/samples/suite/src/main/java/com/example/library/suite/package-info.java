/** The calls that the servers of all stacks pass. */
package com.example.library.suite;
