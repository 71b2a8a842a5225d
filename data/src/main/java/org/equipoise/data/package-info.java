/** Public data sets in their official formats: what they are, how they are recognised and read, and where they are kept. */
@NullMarked
package org.equipoise.data;

import org.jspecify.annotations.NullMarked;
