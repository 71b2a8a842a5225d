/** Arms transfers and military spending, Stockholm International Peace Research Institute. */
@NullMarked
package org.equipoise.data.sipri;

import org.jspecify.annotations.NullMarked;
