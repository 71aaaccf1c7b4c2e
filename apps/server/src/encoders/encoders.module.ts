import { type Database, TypeormEncoderKeys } from '@diemcau/persistence';
import { EncoderKeys } from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { MailboxesModule } from '../live/mailboxes.module.js';
import { MediaModule } from '../media/media.module.js';
import { DATABASE } from '../platform/database/database.provider.js';
import { EncoderEntrance } from './encoder-entrance.js';
import { EncoderKeyring } from './encoder-keyring.js';
import { EncoderKeysController } from './encoder-keys.controller.js';
import { EncodersLifecycle } from './encoders.lifecycle.js';
import { WhipController } from './whip.controller.js';

/** Points that send with a device of their own: its key, and the door that it comes in by. */
@Module({
  imports: [MediaModule, MailboxesModule],
  controllers: [EncoderKeysController, WhipController],
  providers: [
    { provide: EncoderKeys, inject: [DATABASE], useFactory: (database: Database) => new TypeormEncoderKeys(database) },
    EncoderKeyring,
    EncoderEntrance,
    EncodersLifecycle,
  ],
})
export class EncodersModule {}
