/** Militarised disputes as corrected by Gibler, Miller and Little. */
@NullMarked
package org.equipoise.data.dispute;

import org.jspecify.annotations.NullMarked;
