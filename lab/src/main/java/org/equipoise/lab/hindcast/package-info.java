/** What the model would have said of the past, standing before it, and how good that was. */
@NullMarked
package org.equipoise.lab.hindcast;

import org.jspecify.annotations.NullMarked;
