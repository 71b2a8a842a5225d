/** Where states and cities lie. */
@NullMarked
package org.equipoise.data.place;

import org.jspecify.annotations.NullMarked;
