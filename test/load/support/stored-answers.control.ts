// A Nest service with one route that answers what lies in its folder, and nothing behind it: the least that any answer of that size costs.
import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.env['DATA_DIR'] ?? '.', 'answers');
const answers = new Map(
  readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown]),
);

@Controller('answers')
class AnswersController {
  @Get(':name')
  answer(@Param('name') name: string): unknown {
    return answers.get(name);
  }
}

@Module({ controllers: [AnswersController] })
class BareModule {}

const app = await NestFactory.create(BareModule);
await app.listen(0, '127.0.0.1');
process.stdout.write(`listening ${await app.getUrl()}\n`);
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
