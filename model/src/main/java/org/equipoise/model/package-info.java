/** The world, the mechanisms that move it, and one run of it: no file, no thread, no clock. */
@NullMarked
package org.equipoise.model;

import org.jspecify.annotations.NullMarked;
