/** Takes data files into a library, all of them or none. */
@NullMarked
package org.equipoise.lab.library;

import org.jspecify.annotations.NullMarked;
