/** What allies owe each other, Alliance Treaty Obligations and Provisions. */
@NullMarked
package org.equipoise.data.alliance;

import org.jspecify.annotations.NullMarked;
