// A Nest service of the same version with one route and nothing behind it. What starts slower than this is ours.
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Controller('health')
class ReadyController {
  @Get('ready')
  ready(): { readonly status: string } {
    return { status: 'ok' };
  }
}

@Module({ controllers: [ReadyController] })
class BareModule {}

const app = await NestFactory.create(BareModule);
await app.listen(0, '127.0.0.1');
process.stdout.write(`listening ${await app.getUrl()}\n`);
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
