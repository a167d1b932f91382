package com.shop;

/** The codes that can leave the operation, said by hand. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface Truth { String value(); }
