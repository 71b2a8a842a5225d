/** A small world with known answers, for tests of the lab. */
@NullMarked
package org.equipoise.lab.toy;

import org.jspecify.annotations.NullMarked;
