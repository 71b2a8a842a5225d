/** JSON with one way to write each value, so that equal values are equal bytes. */
@NullMarked
package org.equipoise.lab.json;

import org.jspecify.annotations.NullMarked;
